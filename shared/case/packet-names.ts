import { z } from 'zod'
import { OUTPUT_NAMES, PACKET_PROFILES, type PacketProfile } from './packet-outputs'

export const OutputName = z.enum(OUTPUT_NAMES)
export const ProfileName = z.enum(Object.keys(PACKET_PROFILES) as PacketProfile[])
